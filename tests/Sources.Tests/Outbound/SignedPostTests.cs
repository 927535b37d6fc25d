using Windfall.Sources.Outbound;

namespace Windfall.Sources.Tests.Outbound;

public sealed class SignedPostTests
{
    [Fact]
    public void A_signature_is_what_the_standard_says()
    {
        // The example of Standard Webhooks 1.0.
        using var request = SignedPost.Of(
            new("https://crm.example/hook"), "msg_p5jXN8AQM9LWM0D4loKWxJek", "{\"test\": 2432232314}"u8.ToArray(), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", DateTimeOffset.FromUnixTimeSeconds(1614265330));
        Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", Assert.Single(request.Headers.GetValues("webhook-signature")));
    }

    [Theory]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", true), InlineData("a key of one's own", true), InlineData("whsec_", false), InlineData("whsec_not so", false), InlineData("", false)]
    public void A_secret_is_base64_behind_the_prefix_or_any_text(string secret, bool isOne) => Assert.Equal(isOne, SignedPost.IsSecret(secret));

    [Fact]
    public void No_two_new_secrets_are_alike() => Assert.NotEqual(SignedPost.NewSecret(), SignedPost.NewSecret());
}
