"""The prompt. The only place that imports prompt_toolkit."""
