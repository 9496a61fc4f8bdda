package cn.huiyin.reporting.support;

import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.PetitionClassified;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.events.petition.Route;
import java.time.LocalDate;

/** An appeal of division D1 on subject 06, in the hands of unit U1. */
public final class SamplePetition {
  private SamplePetition() {}

  public static LocalDate d(String date) {
    return LocalDate.parse(date);
  }

  public static CaseFile appeal(String no, String on) {
    return received(no, on, Channel.WEB, 1, null)
        .on(
            on,
            new PetitionClassified(
                d(on), PetitionKind.APPEAL, Route.R31_6, "06", "U1", "M-" + no, true));
  }

  public static CaseFile received(
      String no, String on, Channel channel, int persons, String parent) {
    return CaseFile.of(Topics.PETITION, "petition", no)
        .on(
            on,
            new PetitionRegistered(
                no,
                d(on),
                channel,
                null,
                "D1",
                persons,
                0,
                1,
                persons > 1,
                false,
                true,
                null,
                parent));
  }
}
