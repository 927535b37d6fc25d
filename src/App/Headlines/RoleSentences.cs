using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core.Headlines;

namespace Windfall.App.Headlines;

/// <summary>The reasons of a reading as JSON strings: what stands before and after the words they quote is encoded once.</summary>
sealed class RoleSentences(CultureInfo culture)
{
    const string Gap = "\uFFFD";
    readonly (byte[] Before, byte[] After)[]?[] known = new (byte[], byte[])[]?[Enum.GetValues<RoleSign>().Length];

    public void Add(JsonText json, RoleReason reason, ReadOnlySpan<char> headline)
    {
        var ofSign = known[(int)reason.Sign] ??= new (byte[], byte[])[byte.MaxValue];
        ref var parts = ref ofSign[reason.Value];
        if (parts.Before is null)
            parts = Encode(reason);

        json.Add(parts.Before);
        if (reason.Quotes)
            json.AddText(reason.Words.Of(headline));
        json.Add(parts.After);
    }

    (byte[], byte[]) Encode(RoleReason reason)
    {
        var said = $"\"{reason.Quoting(Gap).Say(culture)}\"";
        var at = said.IndexOf(Gap, StringComparison.Ordinal);
        return at < 0
            ? (Quoted(said[1..^1]), [])
            : ([(byte)'"', .. JsonText.Encode(said.AsSpan(1, at - 1))], [.. JsonText.Encode(said.AsSpan(at + 1, said.Length - at - 2)), (byte)'"']);
    }

    public static byte[] Quoted(string said) => [(byte)'"', .. JsonText.Encode(said), (byte)'"'];
}
