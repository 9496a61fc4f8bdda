package cn.huiyin.mediation.domain.counsel;

import cn.huiyin.events.mediation.CounselScope;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** 服务范围一栏: {@code LEGAL_ADVISER;LITIGATION}. */
@Converter
public class ScopesColumn implements AttributeConverter<Set<CounselScope>, String> {

  @Override
  public String convertToDatabaseColumn(Set<CounselScope> scopes) {
    return scopes.stream().sorted().map(Enum::name).collect(Collectors.joining(";"));
  }

  @Override
  public Set<CounselScope> convertToEntityAttribute(String column) {
    return Arrays.stream(column.split(";", -1))
        .map(CounselScope::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
