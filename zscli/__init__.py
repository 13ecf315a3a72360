"""zscli, a cloud shell for ZStack. Importing it loads neither requests nor prompt_toolkit."""

__all__ = ["__version__"]

__version__ = "0.1.0"
