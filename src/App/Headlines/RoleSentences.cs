using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core.Headlines;

namespace Windfall.App.Headlines;

/// <summary>The reasons of a reading as JSON strings: what stands before and after the words they quote is encoded once.</summary>
sealed class RoleSentences(CultureInfo culture)
{
    const string Gap = "\uFFFD";
    readonly Parts[] known = new Parts[Enum.GetValues<RoleSign>().Length << 8];

    /// <param name="Text">What stands before the quotation, from a comma on, which is left out of the first of a list; and what stands after it. Padded; null: not yet encoded.</param>
    readonly record struct Parts(byte[] Text, int Before, int After);

    public void Add(JsonText json, in RoleReason reason, Quote headline, bool isFirst)
    {
        ref var parts = ref known[(int)reason.Sign << 8 | reason.Value];
        if (parts.Text is null)
            parts = Encode(reason);
        var comma = isFirst ? 1 : 0;
        json.AddPadded(parts.Text, comma, parts.Before - comma);
        if (parts.After == 0)
            return;
        headline.AddTo(json, reason.Words);
        json.AddPadded(parts.Text, parts.Before, parts.After);
    }

    Parts Encode(RoleReason reason)
    {
        var said = $",\"{reason.Quoting(Gap).Say(culture)}\"";
        var at = said.IndexOf(Gap, StringComparison.Ordinal);
        if (at < 0)
            return Padded([(byte)',', .. Quoted(said[2..^1])], []);
        return Padded([.. ",\""u8, .. JsonText.Encode(said.AsSpan(2, at - 2))], [.. JsonText.Encode(said.AsSpan(at + 1, said.Length - at - 2)), (byte)'"']);
    }

    static Parts Padded(byte[] before, byte[] after) => new([.. before, .. after, .. new byte[JsonText.Padding]], before.Length, after.Length);

    public static byte[] Quoted(string said) => [(byte)'"', .. JsonText.Encode(said), (byte)'"'];
}
