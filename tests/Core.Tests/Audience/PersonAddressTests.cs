using CsCheck;
using Windfall.Core.Audience;

namespace Windfall.Core.Tests.Audience;

public class PersonAddressTests
{
    [Theory]
    [InlineData("https://www.linkedin.com/in/Ada-Example-1/", "linkedin:in/ada-example-1")]
    [InlineData("www.linkedin.com/in/ada-example-1", "linkedin:in/ada-example-1")]
    [InlineData("https://de.linkedin.com/in/ada-example-1/de?miniProfileUrn=urn%3Ali", "linkedin:in/ada-example-1")]
    [InlineData("https://linkedin.com/in/J%C3%BCrgen-x", "linkedin:in/jürgen-x")]
    [InlineData("https://linkedin.com/in/jürgen-x", "linkedin:in/jürgen-x")]
    [InlineData("https://linkedin.com/in/ju%CC%88rgen-x", "linkedin:in/jürgen-x")]
    [InlineData("https://www.linkedin.com/in/ACoAAAbCdEfGhIjKlMnOp", "linkedin:member/ACoAAAbCdEfGhIjKlMnOp")]
    [InlineData("ACoAAAbCdEfGhIjKlMnOp", "linkedin:member/ACoAAAbCdEfGhIjKlMnOp")]
    [InlineData("urn:li:fsd_profile:ACoAAAbCdEfGhIjKlMnOp", "linkedin:member/ACoAAAbCdEfGhIjKlMnOp")]
    [InlineData("urn:li:member:123", "linkedin:member/123")]
    [InlineData("https://www.linkedin.com/sales/lead/ACwAAAbCdEfGhIjKlMnOp,NAME,x", "linkedin:member/ACwAAAbCdEfGhIjKlMnOp")]
    [InlineData("https://www.linkedin.com/company/Example-GmbH/posts", "linkedin:company/example-gmbh")]
    [InlineData("https://bsky.app/profile/Ada.example", "bluesky:ada.example")]
    [InlineData("did:plc:abc", "bluesky:did:plc:abc")]
    [InlineData("@ada.example", "bluesky:ada.example")]
    [InlineData("https://Social.Example/@Ada", "mastodon:ada@social.example")]
    [InlineData("@ada@social.example", "mastodon:ada@social.example")]
    [InlineData("https://social.example/@ada@else.example", "mastodon:ada@else.example")]
    [InlineData("https://people.example/ada?utm_medium=x", "url:people.example/ada")]
    [InlineData("https://linkedin.com.evil.test/in/ada", "url:linkedin.com.evil.test/in/ada")]
    public void Each_way_of_writing_gives_one_key(string text, string key) => Assert.Equal(key, Key(text));

    [Theory]
    [InlineData("")]
    [InlineData("Ada Example")]
    [InlineData("https://www.linkedin.com/in/")]
    [InlineData("https://www.linkedin.com/search/results/people/")]
    [InlineData("ada@mail.example")]
    [InlineData("urn:li:activity:1")]
    public void What_names_nobody_gives_none(string text) => Assert.Null(Key(text));

    [Fact]
    public void The_hidden_are_told_apart()
    {
        Assert.True(PersonAddress.IsAnonymous("Membre LinkedIn"));
        Assert.True(PersonAddress.IsAnonymous("linkedin member "));
        Assert.False(PersonAddress.IsAnonymous("Ada Member"));
    }

    [Fact]
    public void No_text_breaks_it() => Gen.Char["urn:li%C3@/.?&#=-_ inACoA,()é\uD800\uDC00\u0308"].Array[0, 80].Select(letters => new string(letters)).Sample(text =>
    {
        _ = Key($"https://linkedin.com/in/{text}");
        _ = Key($"https://{text}");
        _ = Key(text);
    }, iter: 20_000);

    static string? Key(string text)
    {
        Span<char> key = stackalloc char[PersonAddress.Limit];
        return PersonAddress.TryKey(text, key, out var length) ? key[..length].ToString() : null;
    }
}
