package vn.thanhdong.identity;

/** Names of the claims that a signed identity makes. */
final class Claims {

    static final String ROLE = "role";
    static final String AGENCY = "agency";
    static final String AREA = "area";

    private Claims() {}
}
