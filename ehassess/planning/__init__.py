"""The best plan for hours and money: a solver proposes it in a process of its own, the domain reckons every figure."""
