package cn.huiyin.disclosure.portal;

import cn.huiyin.disclosure.domain.item.DisclosureItem;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** 缓存: an answer may be kept a minute by anybody, and asked for again by tag or by date. */
final class PublicCache {
  private static final int MINUTE_SECONDS = 60;

  private PublicCache() {}

  /**
   * 304 when the asker has it already, the answer otherwise.
   *
   * @param items what the answer is made of, in its order
   * @param shape what else makes one answer differ from another, such as its cursor
   */
  static Response answer(
      Request request, List<DisclosureItem> items, String shape, Supplier<ResponseBuilder> fresh) {
    EntityTag tag = new EntityTag(tag(items, shape));
    Date changed = changed(items);
    ResponseBuilder known =
        changed == null
            ? request.evaluatePreconditions(tag)
            : request.evaluatePreconditions(changed, tag);
    ResponseBuilder answer = known == null ? fresh.get() : known;
    CacheControl keep = new CacheControl();
    keep.setMaxAge(MINUTE_SECONDS);
    keep.setPrivate(false);
    return answer.tag(tag).lastModified(changed).cacheControl(keep).build();
  }

  private static String tag(List<DisclosureItem> items, String shape) {
    String all =
        items.stream()
            .map(item -> item.id() + "@" + item.publicChangedAt())
            .collect(Collectors.joining(",", shape + ":", ""));
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Date changed(List<DisclosureItem> items) {
    return items.stream()
        .map(DisclosureItem::publicChangedAt)
        .max(Comparator.naturalOrder())
        .map(instant -> Date.from(instant.truncatedTo(ChronoUnit.SECONDS)))
        .orElse(null);
  }
}
