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
    readonly RoleSentences roles = new(English);
    readonly FitSentences fits = new(goal, English);
    readonly HeadlineLine input = new();
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
        json.Add("{"u8);
        if (line is [(byte)'{', ..])
        {
            input.Read(line);
            WriteId();
            WriteRole(new(input.Headline), input.HasHeadline);
            return;
        }
        if (letters.Length < line.Length)
            letters = new char[line.Length];
        WriteRole(new(letters.AsSpan(0, Encoding.UTF8.GetChars(line, letters)), line), isReadable: true);
    }

    void WriteId()
    {
        if (!input.HasId)
            return;
        json.Add("\"id\":\""u8);
        json.AddText(input.Id);
        json.Add("\","u8);
    }

    void WriteRole(Quote headline, bool isReadable)
    {
        var role = desk.Read(headline.Text);
        ref readonly var fit = ref fits.Of(role, desk.Employer, headline.Text);

        json.Add(fit.Opening);
        headline.AddTo(json, role.Company);
        json.Add(fit.Verdict);
        var said = isReadable ? 0 : 1;
        if (!isReadable)
            json.Add(Unreadable);
        foreach (ref readonly var reason in desk.Reasons)
            roles.Add(json, reason, headline, isFirst: said++ == 0);
        json.Add(said == 0 && fit.Reasons[0] == ',' ? fit.Reasons[1..] : fit.Reasons);
    }
}
