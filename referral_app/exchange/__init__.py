"""What leaves and enters: audit bundles, documents, interfaces to other systems."""
