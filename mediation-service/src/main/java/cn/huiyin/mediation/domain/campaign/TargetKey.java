package cn.huiyin.mediation.domain.campaign;

/**
 * 目标的范围: what a target is for.
 *
 * @param metric id of the figure
 * @param unitCode the unit whose share it is, or null for the county's
 */
public record TargetKey(int year, String metric, String unitCode) {}
