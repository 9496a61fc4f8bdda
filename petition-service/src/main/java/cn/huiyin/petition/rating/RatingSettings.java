package cn.huiyin.petition.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** 评价异常的口径: a policy of the county (DOMAIN 2.13). */
@ConfigMapping(prefix = "huiyin.rating")
public interface RatingSettings {

  /** Petitions that may be rated from one address within the window without remark. */
  @WithDefault("3")
  int mostPerOrigin();

  @WithDefault("PT24H")
  Duration window();
}
