package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 评理、调解退回 (第三十三条): the mediation room returned the petition with its result. */
@EventType(
    value = "petition.mediation-returned",
    summary = "The mediation room returned the petition with its result (评理、调解退回)")
public record MediationReturned(
    LocalDate occurredOn, String mediationCaseNo, MediationResult result)
    implements PetitionEvent {}
