package vn.thanhdong.history.ui;

import vn.thanhdong.history.query.SteerRebuild;

/** What an operator can have done with a projection. */
interface RebuildActions {

    void rebuild(String projection);

    void steer(String projection, SteerRebuild.Step step);

    void drop(String projection, String index);
}
