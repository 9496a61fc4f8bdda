package cn.huiyin.petition.domain.casefile;

import cn.huiyin.petition.domain.paper.PaperKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * 发文: what makes a paper an official one.
 *
 * @param organUnit code of the organ in whose name it is issued, or null where none is recorded
 * @param letterYear year of its number, or null for a paper without one
 * @param letterSerial gap-free per organ, year and kind, from 1
 * @param letterNo 发文字号 as printed
 * @param templateVersion version of the wording
 */
@Embeddable
public record PaperIssue(
    @Enumerated(EnumType.STRING) @Column(name = "kind") PaperKind kind,
    @Column(name = "organ_unit") String organUnit,
    @Column(name = "letter_year") Integer letterYear,
    @Column(name = "letter_serial") Long letterSerial,
    @Column(name = "letter_no") String letterNo,
    @Column(name = "template_version") Integer templateVersion) {}
