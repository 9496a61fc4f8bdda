package cn.huiyin.disclosure.domain.item;

import cn.huiyin.events.disclosure.DisclosurePlatform;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** 公开渠道 of an item as one column: their names joined by commas, in the order of the law. */
@Converter
public class Platforms implements AttributeConverter<Set<DisclosurePlatform>, String> {

  @Override
  public String convertToDatabaseColumn(Set<DisclosurePlatform> platforms) {
    return platforms.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<DisclosurePlatform> convertToEntityAttribute(String column) {
    Set<DisclosurePlatform> platforms = EnumSet.noneOf(DisclosurePlatform.class);
    Arrays.stream(column.split(","))
        .filter(name -> !name.isEmpty())
        .map(DisclosurePlatform::valueOf)
        .forEach(platforms::add);
    return Set.copyOf(platforms);
  }

  /** The platforms and one more. */
  static Set<DisclosurePlatform> with(Set<DisclosurePlatform> some, DisclosurePlatform one) {
    Set<DisclosurePlatform> more = EnumSet.of(one);
    more.addAll(some);
    return Set.copyOf(more);
  }
}
