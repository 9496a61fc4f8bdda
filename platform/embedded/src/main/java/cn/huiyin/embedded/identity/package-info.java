/**
 * 内嵌身份服务: a small OpenID Connect issuer for development and tests. NOT FOR PRODUCTION: whoever can
 * reach it gets any role. In production any OIDC provider stands here; the compose file has
 * Keycloak.
 */
package cn.huiyin.embedded.identity;
