package cn.huiyin.petition.domain;

import java.time.LocalDate;

/**
 * 转送、交办的去向.
 *
 * @param reportDue 交办期限, or null for a transfer
 * @param overridesCompetence the bureau's head sends it there although the table of competences
 *     doesn't (I-23)
 * @param matterFinal whether the matter is final already (I-17)
 */
public record DispatchOrder(
    String unitCode, LocalDate reportDue, boolean overridesCompetence, boolean matterFinal) {}
