package vn.thanhdong.ui;

import vn.thanhdong.access.Account;

/** Who is signed in, however they proved it. */
public interface AccountHolder {

    /** Theirs, as it was when they signed in. */
    Account account();
}
