using System.Globalization;

namespace Windfall.Sources.Tables;

static class Figures
{
    /// <summary>Numbers written the same on every machine.</summary>
    public static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
