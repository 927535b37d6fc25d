using System.Globalization;
using System.Text;
using Windfall.App.Frame;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.App.Headlines;

/// <summary>One worker: reads the headlines of a block of lines and writes a JSON line for each. A line costs no allocation.</summary>
sealed class HeadlineWriter(Goal? goal)
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    static readonly byte[] Unreadable = RoleSentences.Quoted(Words.Say("role.unreadable", English));

    readonly JsonText json = new(1 << 20);
    readonly RoleDesk desk = new();
    readonly RoleSentences sentences = new(English);
    readonly FitSentences fits = new(goal, English);
    char[] letters = new char[1024];

    /// <summary>The lines of the last block.</summary>
    public ReadOnlyMemory<byte> Written => json.Written;

    public HeadlineWriter Read(ReadOnlySpan<byte> block)
    {
        json.Clear();
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
        var role = desk.Read(headline);
        var fit = fits.Of(role, desk.Employer, headline);
        var (refers, referral) = ReferralRule.Judge(role, desk.Employer, goal, headline, degree: null);

        json.Add("{"u8);
        if (id is not null)
        {
            json.Add("\"id\":\""u8);
            json.AddText(id);
            json.Add("\","u8);
        }
        json.Add(Field<Function>.Of((int)role.Function));
        json.Add(Field<Seniority>.Of((int)role.Seniority));
        json.Add(Field<EmploymentKind>.Of((int)role.Kind));
        json.Add("\"company\":\""u8);
        json.AddText(role.Company.Of(headline));
        json.Add("\","u8);
        json.Add(Field<RoleStatus>.Of((int)role.Status));
        json.Add("\"in_goal\":"u8);
        json.Add(fit.Verdict);
        json.Add(refers ? ",\"is_referrer_candidate\":\"yes\",\"referrer_score\":"u8 : ",\"is_referrer_candidate\":\"no\",\"referrer_score\":"u8);
        json.AddShare(referral);
        json.Add(",\"clarity\":"u8);
        json.Add([(byte)('0' + role.Clarity)]);
        json.Add(",\"reasons\":["u8);
        AddReasons(fit, headline, isReadable);
        json.Add("]}\n"u8);
    }

    /// <summary>The words that told the role, then what speaks for or against the goal.</summary>
    void AddReasons(FitSentences.Answered fit, ReadOnlySpan<char> headline, bool isReadable)
    {
        if (!isReadable)
            json.Add(Unreadable);
        for (var i = 0; i < desk.Reasons.Length; i++)
        {
            if (i > 0 || !isReadable)
                json.Add(","u8);
            sentences.Add(json, desk.Reasons[i], headline);
        }
        var isFirst = isReadable && desk.Reasons.IsEmpty;
        json.Add(isFirst && fit.Reasons.Length > 0 ? fit.Reasons.AsSpan(1) : fit.Reasons);
    }

    /// <summary><c>"function":"social_media",</c></summary>
    static class Field<T> where T : struct, Enum
    {
        static readonly byte[][] Encoded = [.. Vocabulary.Words<T>().Select(word => Encoding.UTF8.GetBytes($"\"{NameOf()}\":\"{word}\","))];

        public static ReadOnlySpan<byte> Of(int value) => Encoded[value];

        static string NameOf() => typeof(T) == typeof(EmploymentKind) ? "employment_kind" : typeof(T) == typeof(RoleStatus) ? "status" : typeof(T).Name.ToLowerInvariant();
    }
}
