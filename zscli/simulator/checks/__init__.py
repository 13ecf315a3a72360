"""What is looked at before a call is run: values, rights, owners and quotas."""
