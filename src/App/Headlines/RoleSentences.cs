using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core.Headlines;

namespace Windfall.App.Headlines;

/// <summary>The reasons of a reading as JSON strings: what stands before and after the words they quote is encoded once.</summary>
sealed class RoleSentences(CultureInfo culture)
{
    const string Gap = "\uFFFD";
    readonly Parts?[] known = new Parts?[Enum.GetValues<RoleSign>().Length << 8];

    /// <param name="Before">From a comma on, which is left out of the first of a list.</param>
    sealed record Parts(byte[] Before, byte[] After);

    public void Add(JsonText json, in RoleReason reason, Quote headline, bool isFirst)
    {
        var parts = known[(int)reason.Sign << 8 | reason.Value] ??= Encode(reason);
        json.Add(isFirst ? parts.Before.AsSpan(1) : parts.Before);
        if (!reason.Quotes)
            return;
        headline.AddTo(json, reason.Words);
        json.Add(parts.After);
    }

    Parts Encode(RoleReason reason)
    {
        var said = $",\"{reason.Quoting(Gap).Say(culture)}\"";
        var at = said.IndexOf(Gap, StringComparison.Ordinal);
        return at < 0
            ? new([(byte)',', .. Quoted(said[2..^1])], [])
            : new([.. ",\""u8, .. JsonText.Encode(said.AsSpan(2, at - 2))], [.. JsonText.Encode(said.AsSpan(at + 1, said.Length - at - 2)), (byte)'"']);
    }

    public static byte[] Quoted(string said) => [(byte)'"', .. JsonText.Encode(said), (byte)'"'];
}
