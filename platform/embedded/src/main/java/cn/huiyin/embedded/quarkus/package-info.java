/** What a {@code @QuarkusTest} needs to run on the test platform. */
package cn.huiyin.embedded.quarkus;
