namespace Windfall.Core.Leads;

/// <summary>The words that programs and the command line use for stages: <c>callBooked</c>; read in any case, with or without marks between.</summary>
public static class StageWords
{
    public static string Of(Stage stage) => $"{char.ToLowerInvariant(stage.ToString()[0])}{stage.ToString()[1..]}";

    /// <returns>Null for no stage.</returns>
    public static Stage? Read(string word)
    {
        var plain = string.Concat(word.Where(char.IsLetter));
        foreach (var stage in Enum.GetValues<Stage>())
            if (string.Equals(stage.ToString(), plain, StringComparison.OrdinalIgnoreCase))
                return stage;
        return null;
    }
}
