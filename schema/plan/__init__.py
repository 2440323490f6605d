"""Validated operation -> Plan."""
