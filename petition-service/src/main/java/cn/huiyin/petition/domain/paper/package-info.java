/**
 * 文书 (DOMAIN 2.15): which act brings which official paper, who issues it, and the remedy the law
 * gives on its day.
 */
package cn.huiyin.petition.domain.paper;
