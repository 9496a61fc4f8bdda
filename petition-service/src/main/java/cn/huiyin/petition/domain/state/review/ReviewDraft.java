package cn.huiyin.petition.domain.state.review;

import cn.huiyin.events.petition.ReviewOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 复查、复核意见稿: what the reviewer puts before the head of the reviewing organ.
 *
 * @param redoDays days proposed for a redo, or 0 for the system's policy
 */
@Embeddable
public record ReviewDraft(
    @Column(name = "drafted_on") LocalDate draftedOn,
    @Enumerated(EnumType.STRING) @Column(name = "draft_outcome") ReviewOutcome outcome,
    @Column(name = "redo_days") Integer redoDays) {}
