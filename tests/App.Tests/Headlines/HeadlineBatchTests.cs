using System.Text;
using System.Text.Json;
using CsCheck;
using Windfall.App.Headlines;

namespace Windfall.App.Tests.Headlines;

public class HeadlineBatchTests
{
    static async Task<JsonElement[]> Run(byte[] input, int threads)
    {
        var output = new MemoryStream();
        await new HeadlineBatch(goal: null, threads).Run(new MemoryStream(input), output, TestContext.Current.CancellationToken);
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Lines_come_out_in_the_order_they_went_in(int threads)
    {
        var input = string.Concat(Enumerable.Range(0, 30_000).Select(n => $$"""{"id":"{{n}}","headline":"Social media manager at Firm {{n}}"}""" + "\n"));
        var lines = await Run(Encoding.UTF8.GetBytes(input), threads);
        Assert.Equal(Enumerable.Range(0, 30_000).Select(n => $"{n}"), lines.Select(line => line.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task However_bad_a_line_is_it_has_its_line()
    {
        byte[] broken = [.. "{\"id\":\"1\",\"headline\":\"Nurse\"}\n{\"id\":\"2\"\n{\"id\":\"3\",\"headline\":\"\\ud83d\"}\n"u8, 0xFF, 0xFE, (byte)'\n', .. "Nurse"u8];
        var lines = await Run(broken, threads: 2);
        Assert.Equal(["healthcare", "unknown", "unknown", "unknown", "healthcare"], lines.Select(line => line.GetProperty("function").GetString()));
    }

    static readonly string[] Scraps =
    [
        "Marketing director at Nike", " | ", "ex-", "e\u0301\u0327\u0337\u0337", "\u202E", "\u200F", "\uD83D", "\uDE00", "🚀", "\0", "\u0001", "\u001F", "\"", "\\", "\\u12", "{", "}", "\u2028", "𝗦𝗼", "(e)", "12 000", "@", "\t",
    ];

    /// <summary>As plain lines, with half a pair written as UTF-8 cannot, and as JSON with the pair's half escaped.</summary>
    [Fact]
    public void Whatever_is_strung_together_one_line_in_is_one_line_of_JSON_out() => Gen.Int[0, Scraps.Length - 1].Select(n => Scraps[n]).Array[1, 60].Array[1, 8].Sample(
        rows =>
        {
            var texts = rows.Select(row => string.Concat(row)).ToArray();
            var plain = texts.SelectMany(text => (byte[])[.. text.SelectMany((char c) => char.IsSurrogate(c) ? [0xED, 0xA0] : Encoding.UTF8.GetBytes([c])), (byte)'\n']).ToArray();
            var json = Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => $$"""{"id":7,"headline":"{{string.Concat(text.Select(c => $"\\u{(int)c:x4}"))}}"}""" + "\n")));
            return Run(plain, 1).GetAwaiter().GetResult().Length == texts.Length && Run(json, 1).GetAwaiter().GetResult().Length == texts.Length;
        },
        iter: 300);

    [Fact]
    public async Task Without_a_goal_nobody_is_in_it() =>
        Assert.Equal(JsonValueKind.Null, (await Run("Social media manager at Etsy"u8.ToArray(), 1))[0].GetProperty("in_goal").ValueKind);
}
