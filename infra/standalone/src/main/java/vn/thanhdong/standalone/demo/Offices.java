package vn.thanhdong.standalone.demo;

import vn.thanhdong.territory.AgencyCode;

/** The offices whose people can sign in to the demonstration. */
final class Offices {

    /** People's Committee of Trần Phú ward. */
    static final AgencyCode WARD = new AgencyCode("H23.31.09");

    /** Department of Justice. */
    static final AgencyCode JUSTICE = new AgencyCode("H23.13");

    /** People's Committee of the province. */
    static final AgencyCode PROVINCE = new AgencyCode("H23");

    private Offices() {}
}
