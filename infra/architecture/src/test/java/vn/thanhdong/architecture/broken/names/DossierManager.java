package vn.thanhdong.architecture.broken.names;

/** Does everything. */
class DossierManager {}
