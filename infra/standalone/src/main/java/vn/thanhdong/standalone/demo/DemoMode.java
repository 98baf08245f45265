package vn.thanhdong.standalone.demo;

/** What is in the system at its first start. */
public enum DemoMode {
    /** Nothing but the catalogue. */
    NONE,
    /** 5,000 dossiers relative to today, and people at work. */
    SAMPLE,
    /** The table of the first half of 2023, and nothing else: its figures are compared. */
    FULL
}
