package cn.huiyin.petition.domain.unit;

/**
 * 行政区划 (第五条 属地管理).
 *
 * @param inCounty whether the county governs it; a petition from elsewhere is guided, never
 *     dispatched to a county unit (DOMAIN 8.3)
 */
public record Territory(String code, String name, String level, boolean inCounty) {}
