package cn.huiyin.petition.enquiry.access;

/**
 * 可见范围: which petitions a caller may know of, as a condition for a list.
 *
 * @param ordinary all that are not sealed
 * @param sealed all that are sealed
 * @param unit and those not sealed that lie with this unit, or null
 */
public record ScopeCondition(boolean ordinary, boolean sealed, String unit) {}
