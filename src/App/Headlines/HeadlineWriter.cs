using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.App.Headlines;

/// <summary>One worker: reads the headlines of a block of lines and writes a JSON line for each.</summary>
sealed class HeadlineWriter(Goal? goal) : IDisposable
{
    static readonly JsonWriterOptions Style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    const int MostRemembered = 20_000;

    readonly ArrayBufferWriter<byte> written = new(1 << 20);
    readonly Utf8JsonWriter json = new(Stream.Null, Style);
    readonly Dictionary<Phrase, JsonEncodedText> said = new(new ByArguments());
    char[] letters = new char[1024];

    /// <summary>The lines of the last block.</summary>
    public ReadOnlyMemory<byte> Written => written.WrittenMemory;

    public void Dispose() => json.Dispose();

    public HeadlineWriter Read(ReadOnlySpan<byte> block)
    {
        written.ResetWrittenCount();
        while (!block.IsEmpty)
        {
            var end = block.IndexOf((byte)'\n');
            var line = end < 0 ? block : block[..end];
            block = end < 0 ? [] : block[(end + 1)..];
            ReadLine(line is [.., (byte)'\r'] ? line[..^1] : line);
        }
        return this;
    }

    void ReadLine(ReadOnlySpan<byte> line)
    {
        if (line is [0xEF, 0xBB, 0xBF, ..])
            line = line[3..];
        if (line is [(byte)'{', ..])
        {
            var input = HeadlineLine.Read(line);
            WriteLine(input.Id, input.Headline ?? "", input.Headline is not null);
            return;
        }
        if (letters.Length < line.Length)
            letters = new char[line.Length];
        WriteLine(null, letters.AsSpan(0, Encoding.UTF8.GetChars(line, letters)), isReadable: true);
    }

    void WriteLine(string? id, ReadOnlySpan<char> headline, bool isReadable)
    {
        var role = RoleReader.Read(headline);
        var employer = role.Company.Length == 0 ? null : EmployerBook.Shipped.Find(role.Company.Of(headline));
        var (label, fit) = goal is null ? default : FitRule.Judge(role, employer, goal, headline);
        var (refers, referral) = ReferralRule.Judge(role, employer, goal, headline, degree: null);

        json.Reset(written);
        json.WriteStartObject();
        if (id is not null)
            json.WriteString("id"u8, id);
        json.WriteString("function"u8, Word(role.Function));
        json.WriteString("seniority"u8, Word(role.Seniority));
        json.WriteString("employment_kind"u8, Word(role.Kind));
        json.WriteString("company"u8, role.Company.Of(headline));
        json.WriteString("status"u8, Word(role.Status));
        if (goal is null)
            json.WriteNull("in_goal"u8);
        else
            json.WriteString("in_goal"u8, label switch { FitLabel.Target => "yes"u8, FitLabel.Maybe => "maybe"u8, _ => "no"u8 });
        if (goal is null)
            json.WriteNull("goal_score"u8);
        else
            json.WriteNumber("goal_score"u8, Math.Round((double)fit, 4));
        json.WriteString("is_referrer_candidate"u8, refers ? "yes"u8 : "no"u8);
        json.WriteNumber("referrer_score"u8, Math.Round((double)referral, 4));
        json.WriteNumber("clarity"u8, role.Clarity);
        WriteReasons(role, employer, headline, isReadable);
        json.WriteEndObject();
        json.Flush();
        written.Write("\n"u8);
    }

    /// <summary>The words that told the role, then what speaks for or against the goal.</summary>
    void WriteReasons(in Role role, Employer? employer, ReadOnlySpan<char> headline, bool isReadable)
    {
        json.WriteStartArray("reasons"u8);
        if (!isReadable)
            Say(new("role.unreadable"));
        var text = headline.ToString();
        foreach (var why in RoleReader.Explain(text))
            Say(why);
        if (goal is not null)
            foreach (var reason in FitRule.Explain(role, employer, goal, text).Reasons)
                Say(reason.Why);
        json.WriteEndArray();
    }

    void Say(Phrase phrase)
    {
        if (said.TryGetValue(phrase, out var known))
        {
            json.WriteStringValue(known);
            return;
        }
        var encoded = JsonEncodedText.Encode(phrase.Say(English), JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        if (said.Count < MostRemembered)
            said.Add(phrase, encoded);
        json.WriteStringValue(encoded);
    }

    /// <summary>A phrase's own hash is that of its key, and many phrases here share one.</summary>
    sealed class ByArguments : IEqualityComparer<Phrase>
    {
        public bool Equals(Phrase? one, Phrase? other) => one is null ? other is null : one.Equals(other);

        public int GetHashCode(Phrase phrase)
        {
            var hash = new HashCode();
            hash.Add(phrase.Key);
            foreach (var arg in phrase.Args)
                hash.Add(arg);
            return hash.ToHashCode();
        }
    }

    static JsonEncodedText Word<T>(T value) where T : struct, Enum => Encoded<T>.Words[Convert.ToInt32(value, CultureInfo.InvariantCulture)];

    static class Encoded<T> where T : struct, Enum
    {
        public static readonly JsonEncodedText[] Words = [.. Vocabulary.Words<T>().Select(word => JsonEncodedText.Encode(word))];
    }
}
