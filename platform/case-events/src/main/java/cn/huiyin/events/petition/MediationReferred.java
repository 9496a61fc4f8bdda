package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 移交评理、调解 (第三十三条): the petition was referred to a mediation room.
 *
 * @param roomCode the room asked for, or null
 */
@EventType(
    value = "petition.mediation-referred",
    summary = "The petition was referred to a mediation room (移交评理、调解)")
public record MediationReferred(
    LocalDate occurredOn,
    String petitionNo,
    String matterNo,
    String divisionCode,
    String subjectCode,
    String roomCode)
    implements PetitionEvent {}
