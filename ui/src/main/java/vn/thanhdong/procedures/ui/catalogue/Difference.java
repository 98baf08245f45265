package vn.thanhdong.procedures.ui.catalogue;

/**
 * One thing in which two versions of a procedure differ, in the language of the page.
 *
 * @param part of the procedure, such as steps or fees
 * @param item which one of them; empty where the part is one thing
 * @param before what the older version says; empty when it has none
 * @param after what the newer version says; empty when it has none
 */
record Difference(String part, String item, String before, String after) {}
