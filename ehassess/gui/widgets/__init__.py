"""Building blocks of the pages: layouts, controls, rows and painted charts."""
