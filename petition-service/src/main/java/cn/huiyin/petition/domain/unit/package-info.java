/**
 * 机构与属地: the organs as the law of petitions sees them: who stands above whom, who may be given
 * what, whose territory a place is. Pure; the data come from {@code orgdata}.
 */
package cn.huiyin.petition.domain.unit;
