package cn.huiyin.petition.domain.oversight;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import java.time.LocalDate;

/**
 * 督办决定 (第四十条): what is to be opened.
 *
 * @param unitCode the unit to supervise, or null for the one with whom the petition lies
 * @param answerDue day by which the unit answers, or null where the form asks for none
 * @param breach code of the breach the system found, or null; a breach is supervised once
 */
public record SupervisionOrder(
    String supervisionNo,
    SupervisionGround ground,
    SupervisionForm form,
    String unitCode,
    LocalDate answerDue,
    String breach) {}
