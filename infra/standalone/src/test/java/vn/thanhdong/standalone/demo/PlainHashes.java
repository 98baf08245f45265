package vn.thanhdong.standalone.demo;

import vn.thanhdong.procedures.model.PersonHashes;

/** Tells persons apart without a key. */
final class PlainHashes implements PersonHashes {

    @Override
    public String identity(String number) {
        return "i" + number;
    }

    @Override
    public String phone(String number) {
        return "p" + number;
    }

    @Override
    public String value(String text) {
        return "v" + text.hashCode();
    }
}
