using CsCheck;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Posts;

public class PostAddressTests
{
    [Theory]
    [InlineData("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7400000000000000001", "urn:li:share:7400000000000000001")]
    [InlineData("https://www.linkedin.com/feed/update/urn:li:activity:7400000000000000002/", "urn:li:activity:7400000000000000002")]
    [InlineData("https://www.linkedin.com/posts/some-user_share-7400000000000000001-AbCd", "urn:li:share:7400000000000000001")]
    [InlineData("https://fr.linkedin.com/posts/some-user_topic-activity-7400000000000000002-AbCd?utm_source=x&rcm=y", "urn:li:activity:7400000000000000002")]
    [InlineData("linkedin.com/posts/u_ugcPost-7400000000000000003-AbCd", "urn:li:ugcPost:7400000000000000003")]
    [InlineData("urn:li:groupPost:1234567-7400000000000000004", "urn:li:groupPost:1234567-7400000000000000004")]
    [InlineData("urn:li:comment:(urn:li:activity:7400000000000000002,7400000000000000009)", "urn:li:activity:7400000000000000002")]
    [InlineData("urn:li:reaction:(urn:li:person:AbC,urn:li:activity:7400000000000000002)", "urn:li:activity:7400000000000000002")]
    [InlineData("urn:li:instantRepost:(urn:li:share:7400000000000000001,7400000000000000009)", "urn:li:share:7400000000000000001")]
    [InlineData("https://www.linkedin.com/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A7400000000000000002", "urn:li:activity:7400000000000000002")]
    public void All_forms_of_a_linkedin_post_are_read(string text, string key) => Assert.Equal(new(Network.LinkedIn, key), PostAddress.Read(text)!.Id);

    [Fact]
    public void An_id_tells_when_it_was_made()
    {
        Assert.Equal(new(2026, 4, 12, 1, 4, 49, TimeSpan.Zero), Second("urn:li:share:7448898891800039424"));
        Assert.Equal(new(2026, 5, 7, 16, 41, 18, TimeSpan.Zero), Second("urn:li:ugcPost:7458194261025673216"));
        Assert.Null(PostAddress.Read("urn:li:activity:12345")!.PublishedAt);
    }

    static DateTimeOffset Second(string text)
    {
        var at = PostAddress.Read(text)!.PublishedAt!.Value;
        return at.AddTicks(-(at.Ticks % TimeSpan.TicksPerSecond));
    }

    [Theory]
    [InlineData("https://bsky.app/profile/ada.example/post/3jzfcijpj2z2a", Network.Bluesky, "ada.example/3jzfcijpj2z2a")]
    [InlineData("at://did:plc:abc/app.bsky.feed.post/3jzfcijpj2z2a", Network.Bluesky, "did:plc:abc/3jzfcijpj2z2a")]
    [InlineData("https://Social.Example/@ada/112000000000000000", Network.Mastodon, "social.example/@ada/112000000000000000")]
    [InlineData("https://social.example/users/ada/statuses/112000000000000000", Network.Mastodon, "social.example/@ada/112000000000000000")]
    [InlineData("https://Blog.Example/a-post/?utm_source=x&id=3#top", Network.Other, "blog.example/a-post?id=3")]
    [InlineData("https://linkedin.com.evil.test/feed/update/urn:li:share:7400000000000000001", Network.Other,
        "linkedin.com.evil.test/feed/update/urn:li:share:7400000000000000001")]
    public void Other_networks_have_keys_of_their_own(string text, Network network, string key) => Assert.Equal(new(network, key), PostAddress.Read(text)!.Id);

    [Fact]
    public void Open_networks_tell_times_too()
    {
        Assert.Equal(2023, PostAddress.Read("at://did:plc:abc/app.bsky.feed.post/3jzfcijpj2z2a")!.PublishedAt!.Value.Year);
        Assert.Equal(2024, PostAddress.Read("https://social.example/@ada/112000000000000000")!.PublishedAt!.Value.Year);
        Assert.Null(PostAddress.Read("https://social.example/@ada/12345")!.PublishedAt);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("hello world")]
    [InlineData("https://www.linkedin.com/in/some-user")]
    [InlineData("https://www.linkedin.com/feed/")]
    [InlineData("https://linkedin.com@evil.test/urn:li:share:7400000000000000001")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://bsky.app/profile/ada.example")]
    public void What_names_no_post_is_none(string? text) => Assert.Null(PostAddress.Read(text));

    [Fact]
    public void An_address_reads_back_as_itself() => Gen.ULong[1UL << 60, 1UL << 63].Select(Gen.Int[0, 2]).Sample((id, kinds) =>
    {
        var kind = new[] { "share", "activity", "ugcPost" }[kinds];
        var post = PostAddress.Read($"https://www.linkedin.com/posts/a-b_{kind}-{id}-XyZ?rcm=1")!;
        Assert.Equal($"urn:li:{kind}:{id}", post.Id.Key);
        Assert.Equal(post, PostAddress.Read(post.Url));
    }, iter: 500);

    [Fact]
    public void No_text_breaks_it() => Gen.Char["urn:li%3A@/.?&#=-_ activity7é\uD800"].Array[0, 80].Select(letters => new string(letters)).Sample(text =>
    {
        _ = PostAddress.Read($"https://{text}");
        _ = PostAddress.Read(text);
    }, iter: 20_000);
}
