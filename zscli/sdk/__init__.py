"""The Python SDK: the calls of the shell, for programs.

`cloud` and `connect` are the face for new programs; `api_actions`, `api` and `inventory` have
the names that programs for ZStack's own SDK use. docs/sdk.md tells both.
"""
