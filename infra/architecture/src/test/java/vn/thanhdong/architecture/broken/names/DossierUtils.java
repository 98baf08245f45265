package vn.thanhdong.architecture.broken.names;

/** Says nothing. */
final class DossierUtils {
    private DossierUtils() {}
}
