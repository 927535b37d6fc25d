using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using CsCheck;
using Windfall.App.Headlines;

namespace Windfall.App.Tests.Headlines;

public class JsonTextTests
{
    static string Written(Action<JsonText> add)
    {
        var json = new JsonText(1);
        add(json);
        return Encoding.UTF8.GetString(json.Written.Span);
    }

    [Fact]
    public void Every_character_is_written_as_the_encoder_does() => Assert.All(
        Enumerable.Range(0, char.MaxValue + 1).Where(code => !char.IsSurrogate((char)code)).Chunk(64),
        codes => Assert.Equal(
            string.Concat(codes.Select(code => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(((char)code).ToString()))),
            string.Concat(codes.Select(code => Written(json => json.AddText(((char)code).ToString()))))));

    [Fact]
    public void A_share_has_four_decimals_at_most() => Gen.Int[0, 10_000].Sample(
        n => Written(json => json.AddShare(n / 10_000.0)) == (n / 10_000.0).ToString(CultureInfo.InvariantCulture));
}
