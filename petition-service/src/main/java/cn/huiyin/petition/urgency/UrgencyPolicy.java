package cn.huiyin.petition.urgency;

import cn.huiyin.events.petition.UrgentRecipient;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** 紧急信息政策: what is urgent, to whom it is reported and how soon; the law says only 及时. */
@ConfigMapping(prefix = "huiyin.urgency")
public interface UrgencyPolicy {

  /** Codes of what makes a petition major or urgent. */
  @WithDefault(
      "LARGE_GROUP,MASS_INCIDENT_RISK,VIOLENCE_OR_SELF_HARM,PUBLIC_SAFETY,CROSS_REGION,"
          + "MEDIA_ATTENTION,OTHER_MAJOR")
  Set<String> criteria();

  /** Internal time from when it was found. */
  @WithDefault("PT2H")
  Duration reportWithin();

  /** From when on the timer is yellow. */
  @WithDefault("PT1H")
  Duration yellowWhenLeft();

  /** From when on it is red. */
  @WithDefault("PT30M")
  Duration redWhenLeft();

  /** All who must be told before the timer stops. */
  @WithDefault("PARTY_COMMITTEE_AND_GOVERNMENT,SUPERIOR_PETITION_DEPARTMENT,NATIONAL_BUREAU")
  Set<UrgentRecipient> recipients();
}
