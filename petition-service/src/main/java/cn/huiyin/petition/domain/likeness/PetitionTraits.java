package cn.huiyin.petition.domain.likeness;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.SourceMark;
import java.time.OffsetDateTime;

/**
 * 比对要素: what two petitions are compared by.
 *
 * @param persons who petitions, and who stands behind it
 * @param unit the organ concerned, once somebody has decided on it, or null
 * @param reviewWindowOpen whether its opinion is served and a review may still be asked for
 */
public record PetitionTraits(
    PersonMarks persons,
    String text,
    String divisionCode,
    String place,
    String unit,
    Channel channel,
    SourceMark sourceMark,
    int partySize,
    OffsetDateTime receivedAt,
    boolean reviewWindowOpen) {}
