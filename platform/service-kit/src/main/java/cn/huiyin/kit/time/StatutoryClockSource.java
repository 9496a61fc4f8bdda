package cn.huiyin.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** 时间: the one clock of a service, in the zone that decides law dates (I-49). */
@ApplicationScoped
public class StatutoryClockSource {
  /** 北京时间. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZONE);
  }
}
