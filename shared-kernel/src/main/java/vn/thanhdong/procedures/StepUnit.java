package vn.thanhdong.procedures;

/** Which part of the handling agency does a step. */
public enum StepUnit {
    ONE_STOP_DESK,
    DIVISION,
    LEADERSHIP,
    REGISTRY,
    /** Another agency, asked for its opinion. */
    CONSULTED_AGENCY,
    /** The superior agency that decides, such as the province's People's Committee. */
    SUPERIOR_AGENCY
}
