package vn.thanhdong.architecture.broken.names;

/** Is something. */
class DossierImpl {}
