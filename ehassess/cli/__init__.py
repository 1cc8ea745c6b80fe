"""The command line: the same main job without a window."""
