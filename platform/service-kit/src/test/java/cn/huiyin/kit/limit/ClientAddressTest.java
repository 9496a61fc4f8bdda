package cn.huiyin.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("来访地址")
class ClientAddressTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2:ffff::1, 20010db800010002",
    "::ffff:192.0.2.7, 192.0.2.7",
    "no:such:address, no:such:address"
  })
  @DisplayName("IPv6按前64位计数，换后半段不能绕过限次")
  void anIpv6NetworkCountsAsOne(String address, String counted) {
    assertThat(ClientAddress.network(address)).isEqualTo(counted);
  }
}
